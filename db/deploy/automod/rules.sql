-- Deploy guildkeeper:automod/rules to pg

begin;
set local role guildkeeper_owner;

create function automod._looks_for(rule automod.rule)
returns text
language sql immutable
as $$
  select case (rule).kind
    when 'rate' then format('%s messages within %s', (rule).threshold, app._duration_in_words((rule).within))
    when 'duplicates' then format('the same text %s times within %s', (rule).threshold, app._duration_in_words((rule).within))
    when 'mentions' then format('%s or more mentions', (rule).threshold)
    when 'attachments' then format('%s or more attachments', (rule).threshold)
    when 'invites' then
      'invites to other servers' || coalesce(', but for ' || nullif(array_to_string((rule).allowed, ', '), ''), '')
    when 'links' then 'links' || coalesce(', but to ' || nullif(array_to_string((rule).allowed, ', '), ''), '')
    when 'words' then 'the words: ' || array_to_string((rule).words, ', ')
    when 'pattern' then 'the pattern ' || (rule).pattern
    when 'new_account' then format('anything from accounts younger than %s', app._duration_in_words((rule).within))
  end;
$$;

comment on function automod._looks_for is 'What a rule looks for, in words for people.';

create function automod._leads_to(rule automod.rule)
returns text
language sql immutable
as $$
  select coalesce(
    nullif(
      concat_ws(
        ', ',
        case when (rule).deletes then 'deletes the message' end,
        case (rule).action
          when 'warn' then 'warns'
          when 'timeout' then 'times out for ' || app._duration_in_words((rule).duration)
          when 'kick' then 'kicks'
          when 'ban' then 'bans' || coalesce(' for ' || app._duration_in_words((rule).duration), '')
        end,
        (rule).points || ' points'
      ),
      ''
    ),
    'only takes note'
  );
$$;

comment on function automod._leads_to is 'What a rule does, in words for people.';

create type automod.rule_row as (
  number integer,
  kind text,
  enabled boolean,
  looks_for text,
  leads_to text,
  exempt_role_ids bigint[],
  exempt_channel_ids bigint[],
  matches bigint
);
comment on type automod.rule_row is
'An automatic rule as people see it: what it looks for, what it does, who and where is exempt, and how many messages met it that
are still remembered.';

create function automod._rule_row(rule automod.rule)
returns automod.rule_row
language sql stable
as $$
  select row(
    (rule).number, (rule).kind, (rule).enabled, automod._looks_for(rule), automod._leads_to(rule), (rule).exempt_role_ids,
    (rule).exempt_channel_ids,
    (select count(*) from automod.match m where m.guild_id = (rule).guild_id and m.number = (rule).number)
  )::automod.rule_row;
$$;

comment on function automod._rule_row is 'A rule as its callers see it.';

create function automod.rules(guild_id bigint)
returns setof automod.rule_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(rules.guild_id);
  return query
  select x.*
  from automod.rule r
  cross join lateral automod._rule_row(r) x
  where r.guild_id = rules.guild_id
  order by r.number;
end;
$$;

comment on function automod.rules is 'The automatic rules of a guild, by number. Refuses: U0GLD.';

grant usage on type automod.rule_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function automod.rules to guildkeeper_bot, guildkeeper_admin;

commit;
