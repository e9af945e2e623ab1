-- Deploy guildkeeper:automod/_refuse_needless to pg

begin;
set local role guildkeeper_owner;

create function automod._refuse_needless(rule automod.rule, wish automod.rule_wish)
returns void
language plpgsql stable
as $$
declare
  v_option text := case
    when (wish).threshold is not null and (rule).kind not in ('rate', 'duplicates', 'mentions', 'attachments') then 'threshold'
    when (wish).within is not null and (rule).kind not in ('rate', 'duplicates', 'new_account') then 'period'
    when (wish).words is not null and (rule).kind <> 'words' then 'words'
    when (wish).pattern is not null and (rule).kind <> 'pattern' then 'pattern'
    when (wish).allowed is not null and (rule).kind not in ('links', 'invites') then 'allowed'
    when (wish).points is not null and (rule).action = 'none' then 'points'
  end;
begin
  if v_option is not null then
    perform app._refuse('needless_option', v_option);
  end if;
end;
$$;

comment on function automod._refuse_needless is
'Refuses what a rule of such a kind or action would take no notice of (U0NOP): whoever typed it means something by it.';

commit;
