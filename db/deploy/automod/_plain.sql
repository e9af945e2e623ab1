-- Deploy guildkeeper:automod/_plain to pg

begin;
set local role guildkeeper_owner;

create function automod._plain(content text)
returns text
language sql immutable parallel safe
return case
  -- Most messages are plain ASCII, and need no more than this.
  when octet_length(content) = length(content) then lower(left(content, 4000))
  else translate(
    lower(normalize(
      regexp_replace(
        left(content, 4000),
        '[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'
      ),
      nfkc
    )),
    'авекмнорстухіјѕԁһαενορτυχ', 'abekmhopctyxijsdhaevoptux'
  )
end;

comment on function automod._plain is
'What a message says, as automatic rules read it: at most 4,000 characters (Discord''s limit), lower case, compatible forms made
one (ｆｕｌｌ, 𝓫𝓸𝓵𝓭), invisible characters left out, and Cyrillic and Greek letters that look like Latin ones taken for those.';

commit;
