-- Deploy guildkeeper:text/_without_marks to pg

begin;
set local role guildkeeper_owner;

create function text._without_marks(content text)
returns text
language sql immutable parallel safe
return normalize(
  regexp_replace(
    normalize(
      -- A letter that is written as two. Where it is no word any more, it must not push what follows out of what is looked at.
      case
        when content !~ '[ßẞ]' then content
        when length(content) - length(translate(content, 'ßẞ', '')) > 40 then translate(content, 'ßẞ', 'sS')
        else replace(replace(content, 'ß', 'ss'), 'ẞ', 'SS')
      end, nfd
    ),
    '['
    '\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f'  -- combining diacritical marks, for symbols, and halves
    '\u0483-\u0489'  -- of Cyrillic
    '\u055b\u055c\u055e'  -- tones of Armenian, which stand in a word
    -- Points of Hebrew and Arabic, which may be left out; what makes a word longer, or tells how it is recited.
    '\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4'
    '\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff'
    ']+',
    '', 'g'
  ),
  nfc
);

comment on function text._without_marks is
'A text without accents and what else is put on letters, where the letter stays the same without: in the alphabets of Europe,
Armenian, Hebrew and Arabic; and with ss for ß. The vowels of Indic scripts and the voices of kana stay.';

commit;
