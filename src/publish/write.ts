import { factsFiles } from './editions.ts';
import { factsText } from './factsFile.ts';
import { factsSchema } from './schema.ts';

/** Every file of the folder `facts` of the built page, with its text. */
export function factsToWrite(): readonly (readonly [name: string, text: string])[] {
  return [
    ['schema.json', `${JSON.stringify(factsSchema, null, 2)}\n`],
    ...[...factsFiles()].map(([name, file]) => [`${name}.json`, factsText(file)] as const),
  ];
}
