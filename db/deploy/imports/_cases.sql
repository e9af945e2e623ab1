-- Deploy guildkeeper:imports/_cases to pg

begin;
set local role guildkeeper_owner;

create function imports._cases(lines imports.line[])
returns moderation.adopted[]
language sql immutable
as $$
  select coalesce(array_agg(row(l.kind, l.member_id, l.at, l.moderator_id, l.reason, l.points)::moderation.adopted
    order by l.place), '{}')
  from unnest(_cases.lines) l
  where l.flaw is null
$$;

comment on function imports._cases is 'The cases of an import, without the lines that cannot be adopted.';

commit;
