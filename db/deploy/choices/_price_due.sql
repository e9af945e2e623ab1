-- Deploy guildkeeper:choices/_price_due to pg

begin;
set local role guildkeeper_owner;

create function choices._price_due(option menus.option_facts, member_id bigint, at timestamptz)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select (_price_due.option).price
    where not exists (
      select from choices.choice c
      where c.guild_id = (_price_due.option).guild_id
        and c.menu = (_price_due.option).menu
        and c.option = (_price_due.option).number
        and c.member_id = _price_due.member_id
        and c.paid_until > _price_due.at
    )
  );
end;
$$;

comment on function choices._price_due is
'What an option costs a member now; null: nothing, also for who has paid for it and whose time is not over.';

commit;
