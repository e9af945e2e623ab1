-- Deploy guildkeeper:personal/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function personal.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, role_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'who has a role of their own has a reason for it', p.member_id, p.role_id, 'none', 'personal'
  from personal.role p
  join app.role k on k.guild_id = p.guild_id and k.role_id = p.role_id and k.deleted_at is null
  left join roles._wanted_by(selfcheck.guild_id, 'personal') w on w.member_id = p.member_id
  where p.guild_id = selfcheck.guild_id and p.role_id = any (w.role_ids) is not true
  union all
  select 'a role of one''s own that lapses is looked at then', p.member_id, p.role_id, 'nothing', p.lapses_at::text
  from personal.role p
  where p.guild_id = selfcheck.guild_id
    and p.lapses_at is not null
    and not outbox._is_scheduled(p.guild_id, format('personal._due %s', p.member_id));
$$;

comment on function personal.selfcheck is
'What is wrong with the roles of members'' own in a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function personal.selfcheck to guildkeeper_admin;

commit;
