-- Deploy guildkeeper:automod/_with_consequence to pg

begin;
set local role guildkeeper_owner;

create function automod._with_consequence(rule automod.rule, wish automod.rule_wish)
returns automod.rule
language plpgsql stable
as $$
begin
  rule.deletes := coalesce((wish).deletes, true);
  if (rule).action <> 'none' and (wish).points is not null then
    rule.points := app._require_amount((wish).points, 0, 100);
  end if;
  if (wish).duration is not null and (rule).action not in ('timeout', 'ban') then
    perform app._refuse(
      'needless_duration',
      case (rule).action when 'none' then 'rule_without_a_case' when 'warn' then 'warning' else (rule).action::text end
    );
  elsif (rule).action = 'timeout' then
    rule.duration := app._require_duration(coalesce((wish).duration, '10 minutes'), '1 minute', '672 hours');
  elsif (rule).action = 'ban' and (wish).duration is not null then
    rule.duration := app._require_duration((wish).duration, '1 minute', '87600 hours');
  end if;
  perform app._require_text('reason', (wish).reason);
  rule.reason := nullif(btrim((wish).reason), '');
  return rule;
end;
$$;

comment on function automod._with_consequence is 'The rule with what it does. Refuses: U0AMT, U0DUR, U0NDR a duration of
what is over at once, U0TXT.';

commit;
