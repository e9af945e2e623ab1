-- Deploy guildkeeper:automod/test_rule to pg

begin;
set local role guildkeeper_owner;

create type automod.rule_test as (
  number integer,
  kind text,
  enabled boolean,
  threshold integer,
  within interval,
  words text[],
  pattern text,
  allowed text[],
  outcome text
);
comment on type automod.rule_test is
'What a rule would make of a message: met, not_met, exempt (met, but passed over), or counts (it depends on what was written
before).';

create function automod.test_rule(
  guild_id bigint,
  content text,
  number numeric default null,
  mentions integer default 0,
  attachments integer default 0,
  member_id bigint default null,
  role_ids bigint[] default '{}',
  channel_id bigint default null,
  at timestamptz default now()
)
returns setof automod.rule_test
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_message app.message;
  v_seen automod.seen;
begin
  perform app._require_guild(test_rule.guild_id);
  perform app._require_time(test_rule.at);
  if test_rule.number is not null and not exists (
    select from automod.rule r where r.guild_id = test_rule.guild_id and r.number = test_rule.number
  ) then
    perform app._refuse('no_such_rule', left(test_rule.number::text, 40));
  end if;

  v_message.guild_id := test_rule.guild_id;
  v_message.channel_id := test_rule.channel_id;
  v_message.member_id := coalesce(test_rule.member_id, 1);
  v_message.message_id := app.snowflake_at(test_rule.at);
  v_message.role_ids := coalesce(test_rule.role_ids, '{}');
  v_message.content := test_rule.content;
  v_message.mentions := test_rule.mentions;
  v_message.attachments := test_rule.attachments;
  v_seen := automod._with_links(automod._see(v_message));

  return query
  select r.number, r.kind::text, r.enabled, r.threshold, r.within, r.words, r.pattern, r.allowed,
    case
      when r.kind in ('rate', 'duplicates') then 'counts'
      when not automod._meets(r, v_seen) then 'not_met'
      when automod._is_exempt(r, v_seen) then 'exempt'
      else 'met'
    end
  from automod.rule r
  where r.guild_id = test_rule.guild_id and (test_rule.number is null or r.number = test_rule.number)
  order by r.number;
end;
$$;

comment on function automod.test_rule is
'What the automatic rules of a guild, or one of them, would make of a message: those that are off as well, so that a rule can be
tried before it is on. Nothing is changed, kept or deleted. Refuses: U0GLD, U0TIM, U0RUL no such rule.';

grant usage on type automod.rule_test to guildkeeper_bot, guildkeeper_admin;
grant execute on function automod.test_rule to guildkeeper_bot, guildkeeper_admin;

commit;
