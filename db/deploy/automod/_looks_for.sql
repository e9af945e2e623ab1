-- Deploy guildkeeper:automod/_looks_for to pg

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

commit;
