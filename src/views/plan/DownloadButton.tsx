import { type ReactNode, useState } from 'react';
import { ByHand, type TextProps } from '../CopyButton.tsx';

interface DownloadProps extends TextProps {
  readonly file: string;
  readonly type: string;
}

/** Offers a text as a file; where the browser refuses, the text to select. */
export function DownloadButton({ name, text, file, type, className = '' }: DownloadProps): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  function download(): void {
    const content = text();
    setRefused(null);
    try {
      const url = URL.createObjectURL(new Blob([content], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = file;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch {
      setRefused(content);
    }
  }
  return (
    <span className="copy">
      <button type="button" className={className} onClick={download}>
        {name}
      </button>
      {refused === null ? null : <ByHand text={refused} name={name} />}
    </span>
  );
}
