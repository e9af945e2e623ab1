-- Deploy guildkeeper:automod/_finds to pg

begin;
set local role guildkeeper_owner;

create function automod._finds(pattern text, shown text, plain text)
returns boolean
language sql immutable parallel safe
return shown ~* pattern or octet_length(shown) <> length(shown) and plain <> lower(shown) and plain ~* pattern;

comment on function automod._finds is
'Whether a pattern, as automod._regex made it, is found in what a message shows, or in that with look-alikes taken for Latin
letters.';

commit;
