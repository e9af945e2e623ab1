-- Deploy guildkeeper:roles/_end_key to pg

begin;
set local role guildkeeper_owner;

create function roles._end_key(member_id bigint, role_id bigint, source text, ref text, until timestamptz)
returns text
language sql stable
return format(
  'roles._end %s %s %s %s %s', member_id, role_id, source, ref, extract(epoch from until)
);

comment on function roles._end_key is
'By which key the end of a reason is scheduled. An end that moves has another key: who moves it must not wait for the work of
the old one, which may be waiting for the member.';

commit;
