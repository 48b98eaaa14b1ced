import qrcode from 'qrcode-generator';
import { type ReactNode, useMemo } from 'react';

/** The path of a QR code's dark modules, in module units; null where the text is too long for one. */
function modulesOf(text: string): { readonly size: number; readonly path: string } | null {
  try {
    const code = qrcode(0, 'L');
    code.addData(text, 'Byte');
    code.make();
    const size = code.getModuleCount();
    let path = '';
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1)
        if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
    return { size, path };
  } catch {
    return null;
  }
}

/** The link as a QR code, so that paper leads back to the screen. */
export function QrCode({ link }: { readonly link: string }): ReactNode {
  const code = useMemo(() => modulesOf(link), [link]);
  if (code === null) return <p className="qr-none">The link is too long for a QR code.</p>;
  const quiet = 4;
  const side = code.size + 2 * quiet;
  return (
    <svg
      className="qr"
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label="QR code of the link"
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} className="qr-light" />
      <path d={code.path} className="qr-dark" />
    </svg>
  );
}
