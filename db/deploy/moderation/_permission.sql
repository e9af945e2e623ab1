-- Deploy guildkeeper:moderation/_permission to pg

begin;
set local role guildkeeper_owner;

create function moderation._permission(kind moderation.case_kind)
returns text
language sql immutable
return case
  when _permission.kind = 'kick' then 'kick_members'
  when _permission.kind in ('ban', 'softban', 'unban') then 'ban_members'
  else 'moderate_members'
end;

comment on function moderation._permission is 'Discord''s permission that a kind of case takes, as app._can knows it.';

commit;
