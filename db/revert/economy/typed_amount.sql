-- Revert guildkeeper:economy/typed_amount from pg

begin;
set local role guildkeeper_owner;

drop function economy.typed_amount;

commit;
