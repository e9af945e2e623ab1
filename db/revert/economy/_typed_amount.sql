-- Revert guildkeeper:economy/_typed_amount from pg

begin;
set local role guildkeeper_owner;

drop function economy._typed_amount;

commit;
