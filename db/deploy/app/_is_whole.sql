-- Deploy guildkeeper:app/_is_whole to pg

begin;
set local role guildkeeper_owner;

create function app._is_whole(number numeric, lowest numeric, highest numeric)
returns boolean
language sql immutable
return coalesce(number between lowest and highest and number = trunc(number), false);

comment on function app._is_whole is
'Whether a number that somebody typed is whole, and from lowest to highest. Functions take it as numeric, so that one which fits
no integer is refused in words; null, NaN and infinity are none.';

commit;
