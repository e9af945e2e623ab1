-- Deploy guildkeeper:automod/set_rule to pg

begin;
set local role guildkeeper_owner;

create type automod.rule_wish as (
  kind text,
  enabled boolean,
  threshold numeric,
  within text,
  words text,
  pattern text,
  allowed text,
  exempt_role_ids bigint[],
  exempt_channel_ids bigint[],
  deletes boolean,
  action text,
  points numeric,
  duration text,
  reason text
);
comment on type automod.rule_wish is 'An automatic rule as somebody typed it: lists are separated by commas.';

create function automod._listed(typed text)
returns text[]
language sql immutable
as $$
  select coalesce(array_agg(distinct btrim(t.item)), '{}')
  from regexp_split_to_table(_listed.typed, '[,\n]') as t (item)
  where btrim(t.item) <> '';
$$;

comment on function automod._listed is 'What somebody listed, separated by commas or lines.';

create function automod._require_number(value numeric, default_value integer, lowest integer, highest integer)
returns integer
language plpgsql stable
as $$
declare
  v_value numeric := coalesce(_require_number.value, _require_number.default_value);
begin
  if v_value not between lowest and highest or v_value <> trunc(v_value) then
    perform app._refuse('invalid_amount', left(v_value::text, 40), lowest::text, highest::text);
  end if;
  return v_value;
end;
$$;

comment on function automod._require_number is
'A whole number that somebody typed, or the default. Refuses what is none or outside of what is allowed (U0AMT).';

create function automod._chosen(kind text, action text)
returns automod.rule
language plpgsql stable
as $$
declare
  v_rule automod.rule;
  c_kinds constant text[] := enum_range(null::automod.rule_kind)::text[];
  c_actions constant text[] := enum_range(null::automod.rule_action)::text[];
begin
  if _chosen.kind is null or _chosen.kind <> all (c_kinds) then
    perform app._refuse(
      'unknown_choice', 'kind of automatic rule', coalesce(left(_chosen.kind, 100), ''), array_to_string(c_kinds, ', ')
    );
  elsif _chosen.action <> all (c_actions) then
    perform app._refuse('unknown_choice', 'action', left(_chosen.action, 100), array_to_string(c_actions, ', '));
  end if;
  v_rule.kind := _chosen.kind;
  v_rule.action := coalesce(_chosen.action, 'none');
  return v_rule;
end;
$$;

comment on function automod._chosen is 'The kind and the action of a rule. Refuses what is none, and says what there is (U0CHO).';

create function automod._set_search(rule automod.rule, wish automod.rule_wish)
returns automod.rule
language plpgsql stable
as $$
begin
  if (rule).kind in ('rate', 'duplicates') then
    rule.threshold := automod._require_number((wish).threshold, case (rule).kind when 'rate' then 6 else 3 end, 2, 50);
    rule.within := app._require_duration(
      coalesce((wish).within, case (rule).kind when 'rate' then '5 seconds' else '1 minute' end), '1 second', '10 minutes'
    );
  elsif (rule).kind in ('mentions', 'attachments') then
    rule.threshold := automod._require_number((wish).threshold, 5, 1, 100);
  elsif (rule).kind = 'new_account' then
    rule.within := app._require_duration(coalesce((wish).within, '1 day'), '1 minute', '8760 hours');
  elsif (rule).kind = 'words' then
    rule.words := automod._listed((wish).words);
    if cardinality(rule.words) not between 1 and 200
      or exists (select from unnest(rule.words) as w (word) where length(w.word) > 60 or automod._needle(w.word) is null)
    then
      perform app._refuse('invalid_words');
    end if;
  elsif (rule).kind = 'pattern' then
    rule.pattern := (wish).pattern;
    if rule.pattern is null or automod._pattern_fault(rule.pattern) is not null then
      perform app._refuse('unsafe_pattern', coalesce(automod._pattern_fault(rule.pattern), 'there is none'));
    end if;
  end if;

  rule.allowed := array(
    select regexp_replace(a.item, '^(?:https?://)?(?:www\.)?(?:discord\.gg/|discord\.com/invite/)?([^/]*).*$', '\1')
    from unnest(automod._listed(lower((wish).allowed))) as a (item)
  );
  return rule;
end;
$$;

comment on function automod._set_search is
'The rule with what it looks for, each kind with its own parameters and defaults. Refuses: U0AMT, U0DUR, U0WOR words that are
none, U0PAT a pattern that is broken or could take long, and says why.';

create function automod._set_consequence(rule automod.rule, wish automod.rule_wish)
returns automod.rule
language plpgsql stable
as $$
begin
  rule.deletes := coalesce((wish).deletes, true);
  rule.points := case when (rule).action <> 'none' then automod._require_number((wish).points, null, 0, 100) end;
  if (rule).action = 'timeout' then
    rule.duration := app._require_duration(coalesce((wish).duration, '10 minutes'), '1 minute', '672 hours');
  elsif (rule).action = 'ban' and (wish).duration is not null then
    rule.duration := app._require_duration((wish).duration, '1 minute', '87600 hours');
  end if;
  perform app._require_text('reason', (wish).reason);
  rule.reason := nullif(btrim((wish).reason), '');
  return rule;
end;
$$;

comment on function automod._set_consequence is 'The rule with what it does. Refuses: U0AMT, U0DUR, U0TXT.';

create function automod._next_rule(guild_id bigint, number numeric)
returns integer
language plpgsql
as $$
declare
  c_most constant integer := 50;
  v_number integer;
begin
  perform moderation._hold_counter(_next_rule.guild_id);
  if _next_rule.number is not null then
    select r.number into v_number
    from automod.rule r
    where r.guild_id = _next_rule.guild_id and r.number = _next_rule.number;
    if not found then
      perform app._refuse('no_such_rule', left(_next_rule.number::text, 40));
    end if;
    return v_number;
  elsif (select count(*) from automod.rule r where r.guild_id = _next_rule.guild_id) >= c_most then
    perform app._refuse('too_many_rules', c_most::text);
  end if;
  return coalesce((select s.last_number from automod.ruleset s where s.guild_id = _next_rule.guild_id), 0) + 1;
end;
$$;

comment on function automod._next_rule is
'The number of a new rule, or of one that is there (U0RUL); U0MNY when there are too many.';

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
  v_wish automod.rule_wish := (
    set_rule.kind, set_rule.enabled, set_rule.threshold, set_rule.within, set_rule.words, set_rule.pattern, set_rule.allowed,
    set_rule.exempt_role_ids, set_rule.exempt_channel_ids, set_rule.deletes, set_rule.action, set_rule.points,
    set_rule.duration, set_rule.reason
  );
  v_call app.call := app._open_call(
    set_rule.guild_id, 'automod.set_rule',
    jsonb_strip_nulls(to_jsonb(v_wish)) || jsonb_build_object('number', set_rule.number), set_rule.actor_id, set_rule.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  v_rule := automod._chosen(set_rule.kind, set_rule.action);
  v_rule := automod._set_search(v_rule, v_wish);
  v_rule := automod._set_consequence(v_rule, v_wish);
  perform app._require_role(set_rule.guild_id, e.role_id) from unnest(set_rule.exempt_role_ids) as e (role_id);
  perform app._require_channel(set_rule.guild_id, e.channel_id) from unnest(set_rule.exempt_channel_ids) as e (channel_id);
  v_rule.guild_id := set_rule.guild_id;
  v_rule.number := automod._next_rule(set_rule.guild_id, set_rule.number);
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
'Makes an automatic rule, or with `number` replaces one as a whole. kind: rate and duplicates (threshold messages, or equal ones,
within a time; 6 in 5 seconds, 3 in 1 minute unless said), mentions and attachments (threshold, 5), links and invites (`allowed`:
domains, or codes), words (a list; * at an end stands for more letters), pattern (a regular expression, whatever the case),
new_account (younger than `within`, 1 day). `deletes`: the message. action: none, warn, timeout (`duration`, 10 minutes), kick,
ban; points as the settings say unless given. exempt_…: who, and where (categories and threads count), is passed over.
Refuses: U0GLD, U0CHO an unknown kind or action, U0AMT, U0DUR, U0WOR, U0PAT, U0TXT, U0ROL, U0CHN, U0RUL no such rule, U0MNY more
than 50 rules, U0KEY.';

grant execute on function automod.set_rule to guildkeeper_bot, guildkeeper_admin;

commit;
