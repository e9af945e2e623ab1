-- Deploy guildkeeper:text/_without_invisible to pg

begin;
set local role guildkeeper_owner;

create function text._without_invisible(content text)
returns text
language sql immutable parallel safe
return left(
  regexp_replace(
    -- Compatible forms first: those of some letters are invisible. Those as long as 4 to 18 others would push out what follows.
    left(
      normalize(regexp_replace(text._turned(left(content, 12000)), '[\u3300-\u3357\ufdf2-\ufdfc]', ' ', 'g'), nfkc), 12000
    ),
    '['
    -- General_Category Cc, but for blanks and lines
    '\u0001-\u0008\u000e-\u001f\u007f-\u009f'
    -- Default_Ignorable_Code_Point
    '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f'
    '\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff'
    -- General_Category Cf that nothing shows, a Braille letter without a dot, and a note without a head
    '\ufff9-\ufffb\U00013430-\U0001343f\u2800\U0001d159'
    ']+',
    '', 'g'
  ),
  12000
);

comment on function text._without_invisible is
'What of a text can be seen, in the order in which it is: at most 12,000 characters (4,000 of a message, the others
of its poll or what it forwards), compatible forms made one (ｆｕｌｌ, 𝓫𝓸𝓵𝓭), and without what Unicode calls ignorable, format or
control.';

commit;
