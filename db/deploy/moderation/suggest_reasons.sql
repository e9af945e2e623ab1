-- Deploy guildkeeper:moderation/suggest_reasons to pg

begin;
set local role guildkeeper_owner;

create function moderation.suggest_reasons(guild_id bigint, typed text)
returns setof app.suggestion
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select left(p.reason, 100), left(format('%s: %s', p.name, p.reason), 100)
  from moderation.preset p
  where p.guild_id = suggest_reasons.guild_id
    and strpos(lower(format('%s: %s', p.name, p.reason)), lower(coalesce(suggest_reasons.typed, ''))) > 0
  order by strpos(lower(format('%s: %s', p.name, p.reason)), lower(coalesce(suggest_reasons.typed, ''))), p.name
  limit 25;
$$;

comment on function moderation.suggest_reasons is
'At most 25 lines of autocomplete: the reasons that moderators choose from which contain what was typed. Discord''s limits: 25
lines of 100 characters, so a longer reason is cut.';

grant execute on function moderation.suggest_reasons to guildkeeper_bot, guildkeeper_admin;

commit;
