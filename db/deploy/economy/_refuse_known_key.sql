-- Deploy guildkeeper:economy/_refuse_known_key to pg

begin;
set local role guildkeeper_owner;

create function economy._refuse_known_key(guild_id bigint, transaction_id bigint)
returns void
language plpgsql stable
as $$
declare
  v_transaction economy.transaction;
begin
  select t.* into strict v_transaction
  from economy.transaction t
  where t.guild_id = _refuse_known_key.guild_id and t.transaction_id = _refuse_known_key.transaction_id;
  perform app._refuse('key_reused', v_transaction.key, v_transaction.kind);
end;
$$;

comment on function economy._refuse_known_key is
'Refuses the key of a transaction whose first result is forgotten by now (U0KEY), so that it is neither paid again nor answered
with something else.';

commit;
