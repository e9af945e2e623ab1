-- Deploy guildkeeper:leveling/_explain to pg

begin;
set local role guildkeeper_owner;

create type leveling.verdict as (
  at timestamptz,
  granted boolean,
  rule text,
  amount bigint,
  xp bigint,
  base integer,
  channel_factor numeric,
  role_factor numeric,
  channel_id bigint,
  actor_id bigint,
  reason text,
  retry_at timestamptz,
  explanation text
);
comment on type leveling.verdict is
'One change of XP (granted) or one message that earned none: the rule, what was drawn, its factors, when the cooldown ends, and
all of it in a sentence.';

create function leveling._explain(verdict leveling.verdict)
returns text
language sql stable
as $$
  select case (verdict).rule
    when 'message' then format(
      'message: %s XP × %s (channel) × %s (role) = %s XP',
      (verdict).base, trim_scale((verdict).channel_factor), trim_scale((verdict).role_factor), (verdict).amount
    )
    when 'cooldown' then format(
      'no XP: the cooldown lasted %s more seconds', ceil(extract(epoch from (verdict).retry_at - (verdict).at))
    )
    when 'channel' then 'no XP: messages in this channel earn none'
    when 'role' then 'no XP: one of the member''s roles earns none'
    when 'disabled' then 'no XP: levels are switched off in this server'
    when 'summary' then format('a day of earlier XP: %s', (verdict).amount)
    else format('%s: %s XP%s', (verdict).rule, to_char((verdict).amount, 'FMSG999999999999990'), ' (' || (verdict).reason || ')')
  end;
$$;

comment on function leveling._explain is 'A verdict in words for people.';

grant usage on type leveling.verdict to guildkeeper_bot, guildkeeper_admin;

commit;
