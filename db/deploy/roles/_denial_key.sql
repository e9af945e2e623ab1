-- Deploy guildkeeper:roles/_denial_key to pg

begin;
set local role guildkeeper_owner;

create function roles._denial_key(member_id bigint, role_id bigint, until timestamptz)
returns text
language sql immutable
return format('roles._end_denial %s %s %s', member_id, role_id, extract(epoch from until));

comment on function roles._denial_key is
'By which key the end of a denial is scheduled. As with roles._end_key, an end that moves has another key.';

commit;
