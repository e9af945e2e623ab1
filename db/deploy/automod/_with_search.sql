-- Deploy guildkeeper:automod/_with_search to pg

begin;
set local role guildkeeper_owner;

create function automod._with_search(rule automod.rule, wish automod.rule_wish)
returns automod.rule
language plpgsql stable
as $$
begin
  if (rule).kind in ('rate', 'duplicates') then
    rule.threshold := app._require_amount(coalesce((wish).threshold, case (rule).kind when 'rate' then 6 else 3 end), 2, 50);
    rule.within := app._require_duration(
      coalesce((wish).within, case (rule).kind when 'rate' then '5 seconds' else '1 minute' end), '1 second', '10 minutes'
    );
  elsif (rule).kind in ('mentions', 'attachments') then
    rule.threshold := app._require_amount(coalesce((wish).threshold, 5), 1, 100);
  elsif (rule).kind = 'new_account' then
    rule.within := app._require_duration(coalesce((wish).within, '1 day'), '1 minute', '8760 hours');
  elsif (rule).kind = 'words' then
    rule.words := automod._read_list((wish).words);
    if cardinality(rule.words) not between 1 and 200 then
      perform app._refuse('invalid_words');
    end if;
    perform automod._require_word(w.word) from unnest(rule.words) as w (word);
  elsif (rule).kind = 'pattern' then
    rule.pattern := (wish).pattern;
    if rule.pattern is null then
      perform app._refuse('no_pattern');
    end if;
  end if;

  rule.allowed := array(
    select case (rule).kind when 'links' then automod._require_domain(a.item) else automod._require_code(a.item) end
    from unnest(automod._read_list(lower((wish).allowed))) as a (item)
    where (rule).kind in ('links', 'invites')
  );
  return rule;
end;
$$;

comment on function automod._with_search is
'The rule with what it looks for, each kind with its own parameters and defaults. Refuses: U0AMT, U0DUR, U0WOR words that are
none, U0PAT no pattern, U0ALW what would never be allowed. What a pattern must keep to, automod._check_pattern holds.';

commit;
