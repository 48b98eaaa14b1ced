import { type ReactNode, useState } from 'react';
import { ByHand, type TextProps } from './CopyButton.tsx';

/** Text, or bytes of a file that is none. */
type Content = string | Uint8Array<ArrayBuffer>;

interface DownloadProps extends Omit<TextProps, 'text'> {
  /** Made when pressed; a promise where what makes it has to be loaded first. */
  readonly text: () => Content | Promise<Content>;
  readonly file: string;
  readonly type: string;
}

/** Offers a text as a file; where the browser refuses, the text to select. */
export function DownloadButton({ name, text, file, type, className = '' }: DownloadProps): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  async function download(): Promise<void> {
    setRefused(null);
    setFailed(false);
    let content: Content;
    try {
      content = await text();
    } catch {
      setFailed(true);
      return;
    }
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
      if (typeof content === 'string') setRefused(content);
      else setFailed(true);
    }
  }
  return (
    <span className="copy">
      <button type="button" className={className} onClick={() => void download()}>
        {name}
      </button>
      <span role="status" className="copied">
        {failed ? 'This file could not be written. Press again to try once more.' : ''}
      </span>
      {refused === null ? null : <ByHand text={refused} name={name} />}
    </span>
  );
}
