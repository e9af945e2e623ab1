-- Deploy guildkeeper:moderation/_permission to pg

begin;
set local role guildkeeper_owner;

create function moderation._permission(kind moderation.case_kind, out bits bigint, out name text)
language sql immutable
as $$
  select p.bits, p.name
  from (values
    ('{note,warn,timeout,untimeout}'::moderation.case_kind[], 1::bigint << 40, 'Timeout Members'),
    ('{kick}', 1::bigint << 1, 'Kick Members'),
    ('{ban,softban,unban}', 1::bigint << 2, 'Ban Members')
  ) as p (kinds, bits, name)
  where _permission.kind = any (p.kinds);
$$;

comment on function moderation._permission is
'Discord''s permission that a kind of case takes: its bit, and its name in Discord.';

commit;
