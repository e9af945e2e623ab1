-- Deploy guildkeeper:automod/_rule_number to pg

begin;
set local role guildkeeper_owner;

create function automod._rule_number(guild_id bigint, number numeric)
returns integer
language plpgsql
as $$
declare
  c_most constant integer := 50;
  v_number integer;
begin
  perform moderation._hold_counter(_rule_number.guild_id);
  if _rule_number.number is not null then
    select r.number into v_number
    from automod.rule r
    where r.guild_id = _rule_number.guild_id and r.number = _rule_number.number;
    if not found then
      perform app._refuse('no_such_rule', left(_rule_number.number::text, 40));
    end if;
    return v_number;
  elsif (select count(*) from automod.rule r where r.guild_id = _rule_number.guild_id) >= c_most then
    perform app._refuse('too_many_rules', c_most::text);
  end if;
  return coalesce((select s.last_number from automod.ruleset s where s.guild_id = _rule_number.guild_id), 0) + 1;
end;
$$;

comment on function automod._rule_number is
'The number of a new rule, or of one that is there (U0RUL); U0MNY when there are too many.';

commit;
