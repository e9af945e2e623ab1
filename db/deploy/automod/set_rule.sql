-- Deploy guildkeeper:automod/set_rule to pg

begin;
set local role guildkeeper_owner;

create function automod.set_rule(
  guild_id bigint,
  kind text,
  number numeric default null,
  enabled boolean default true,
  threshold numeric default null,
  within text default null,
  words text default null,
  pattern text default null,
  allowed text default null,
  exempt_role_ids bigint[] default '{}',
  exempt_channel_ids bigint[] default '{}',
  deletes boolean default true,
  action text default 'none',
  points numeric default null,
  duration text default null,
  reason text default null,
  actor_id bigint default null,
  key text default null
)
returns automod.rule_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row automod.rule_row;
  v_rule automod.rule;
  v_wish automod.rule_wish := jsonb_populate_record(null::automod.rule_wish, jsonb_build_object(
    'kind', set_rule.kind, 'enabled', set_rule.enabled, 'threshold', set_rule.threshold, 'within', set_rule.within,
    'words', set_rule.words, 'pattern', set_rule.pattern, 'allowed', set_rule.allowed,
    'exempt_role_ids', set_rule.exempt_role_ids, 'exempt_channel_ids', set_rule.exempt_channel_ids,
    'deletes', set_rule.deletes, 'action', set_rule.action, 'points', set_rule.points, 'duration', set_rule.duration,
    'reason', set_rule.reason
  ));
  v_call app.call := app._open_call(
    set_rule.guild_id, 'automod.set_rule',
    jsonb_strip_nulls(to_jsonb(v_wish)) || jsonb_build_object('number', set_rule.number), set_rule.actor_id, set_rule.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_rule := automod._require_kind(set_rule.kind, set_rule.action);
  perform automod._refuse_needless(v_rule, v_wish);
  v_rule := automod._with_search(v_rule, v_wish);
  v_rule := automod._with_consequence(v_rule, v_wish);
  perform app._require_role(set_rule.guild_id, e.role_id) from unnest(set_rule.exempt_role_ids) as e (role_id);
  perform app._require_channel(set_rule.guild_id, e.channel_id) from unnest(set_rule.exempt_channel_ids) as e (channel_id);
  v_rule.guild_id := set_rule.guild_id;
  v_rule.number := automod._rule_number(set_rule.guild_id, set_rule.number);
  v_rule.enabled := coalesce(set_rule.enabled, true);
  v_rule.exempt_role_ids := coalesce(set_rule.exempt_role_ids, '{}');
  v_rule.exempt_channel_ids := coalesce(set_rule.exempt_channel_ids, '{}');

  delete from automod.rule r where r.guild_id = v_rule.guild_id and r.number = v_rule.number;
  insert into automod.rule select v_rule.*;

  v_row := automod._rule_row(v_rule);
  perform app._close_call(set_rule.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function automod.set_rule is
'Makes an automatic rule, or with `number` replaces one as a whole. kind: rate and duplicates (threshold messages, or equal
ones, within a time; 6 in 5 seconds, 3 in 1 minute unless said), mentions and attachments (threshold, 5), links and invites
(`allowed`: domains, or codes), words (a list; * at an end stands for more letters), pattern (a regular expression, whatever
the case), new_account (younger than `within`, 1 day). `deletes`: the message. action: none, warn, timeout (`duration`, 10
minutes), kick, ban; points as the settings say unless given. exempt_…: who, and where (categories and threads count), is
passed over. Refuses: U0GLD, U0CHO an unknown kind or action, U0NOP what means nothing for it, U0AMT, U0DUR, U0NDR,
U0WOR, U0PAT, U0ALW, U0TXT, U0ROL, U0CHN, U0RUL no such rule, U0MNY more than 50 rules, or
10 that are on and count messages, U0KEY.';

grant execute on function automod.set_rule to guildkeeper_bot, guildkeeper_admin;

commit;
