-- Deploy guildkeeper:economy/typed_amount to pg

begin;
set local role guildkeeper_owner;

create function economy.typed_amount(guild_id bigint, typed text)
returns numeric
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(typed_amount.guild_id);
  return economy._typed_amount(typed_amount.typed);
end;
$$;

comment on function economy.typed_amount is
'The number that somebody means who typed this into a form (app._read_amount), for functions that take numbers; null is nothing.
Refuses: U0GLD, U0AMT what is none.';

grant execute on function economy.typed_amount to guildkeeper_bot, guildkeeper_admin;

commit;
