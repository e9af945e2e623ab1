-- Deploy guildkeeper:economy/_currency to pg

begin;
set local role guildkeeper_owner;

create function economy._currency(guild_id bigint)
returns text
language plpgsql stable
as $$
begin
  return (select s.currency_symbol from economy.settings s where s.guild_id = _currency.guild_id);
end;
$$;

comment on function economy._currency is 'The sign behind amounts of a guild''s money.';

commit;
