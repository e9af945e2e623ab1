-- Deploy guildkeeper:privacy/_without_others to pg

begin;
set local role guildkeeper_owner;

create function privacy._without_others(line jsonb, member_id bigint, secrets text[])
returns jsonb
language sql immutable
as $$
  select jsonb_object_agg(f.key, f.value)
  from jsonb_each(_without_others.line) f
  where f.key <> all (_without_others.secrets) and f.key not in ('database_user', 'result')
    and (f.key !~ '(^|_)(actor|moderator|inviter|partner|target)_id$|_by$' or f.value = to_jsonb(_without_others.member_id))
$$;

comment on function privacy._without_others is
'A row without secrets (app.exported), and without the columns that name anybody else or what they got.';

commit;
