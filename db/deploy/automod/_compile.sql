-- Deploy guildkeeper:automod/_compile to pg

begin;
set local role guildkeeper_owner;

create function automod._ruleset(guild_id bigint)
returns automod.ruleset
language sql stable
as $$
  select row(
    _ruleset.guild_id,
    coalesce(max(r.number), 0),
    count(*) filter (where r.enabled),
    (
      select jsonb_object_agg(split_part(btrim(n.needle), ' ', 1), true)
      from automod.rule k, unnest(k.needles) as n (needle)
      where k.guild_id = _ruleset.guild_id and k.enabled and k.kind = 'words' and n.needle like ' % '
    ),
    (
      select array_agg(format('%%%s%%', split_part(btrim(n.needle), ' ', 1)))
      from automod.rule k, unnest(k.needles) as n (needle)
      where k.guild_id = _ruleset.guild_id and k.enabled and k.kind = 'words' and n.needle not like ' % '
    ),
    string_agg(format('(?:%s)', r.pattern), '|' order by r.number) filter (where r.enabled and r.kind = 'pattern'),
    coalesce(bool_or(r.enabled and r.kind = 'links'), false),
    coalesce(bool_or(r.enabled and r.kind = 'invites'), false),
    min(r.threshold) filter (where r.enabled and r.kind = 'mentions'),
    min(r.threshold) filter (where r.enabled and r.kind = 'attachments'),
    max(automod._ids(r.within)) filter (where r.enabled and r.kind = 'new_account'),
    max(automod._ids(r.within)) filter (where r.enabled and r.kind in ('rate', 'duplicates')),
    coalesce(bool_or(r.enabled and r.kind = 'duplicates'), false)
  )::automod.ruleset
  from automod.rule r
  where r.guild_id = _ruleset.guild_id;
$$;

comment on function automod._ruleset is 'What the automatic rules of a guild come to, read from the rules themselves.';

create function automod._compile()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guild_id bigint := case when tg_op = 'DELETE' then old.guild_id else new.guild_id end;
  v_set automod.ruleset := automod._ruleset(v_guild_id);
begin
  if tg_op = 'DELETE' and not exists (select from app.guild g where g.guild_id = v_guild_id) then
    return null;  -- the guild itself is being deleted
  end if;

  select greatest(v_set.last_number, s.last_number) into v_set.last_number
  from (values (1)) one
  left join automod.ruleset s on s.guild_id = v_guild_id;
  delete from automod.ruleset s where s.guild_id = v_guild_id;
  insert into automod.ruleset select v_set.*;

  if v_set.rules > 0 and not outbox._is_scheduled(v_guild_id, 'automod._tidy') then
    perform outbox.schedule(v_guild_id, now() + interval '10 minutes', 'automod._tidy', key => 'automod._tidy');
  end if;
  return null;
end;
$$;

comment on function automod._compile is
'Keeps automod.ruleset equal to what the rules of the guild come to, and what rules leave behind pruned.';

create trigger compile
after insert or update or delete on automod.rule
for each row execute function automod._compile();

commit;
