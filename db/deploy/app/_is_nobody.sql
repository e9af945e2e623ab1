-- Deploy guildkeeper:app/_is_nobody to pg

begin;
set local role guildkeeper_owner;

create function app._is_nobody(member_id numeric)
returns boolean
language sql immutable
return _is_nobody.member_id between 1000001 and 4194303;

comment on function app._is_nobody is 'Whether an id is one that app._nobody gave. Those of Discord begin above.';

commit;
