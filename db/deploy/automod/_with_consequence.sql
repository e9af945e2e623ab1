-- Deploy guildkeeper:automod/_with_consequence to pg

begin;
set local role guildkeeper_owner;

create function automod._with_consequence(rule automod.rule, wish automod.rule_wish)
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

comment on function automod._with_consequence is 'The rule with what it does. Refuses: U0AMT, U0DUR, U0TXT.';

commit;
