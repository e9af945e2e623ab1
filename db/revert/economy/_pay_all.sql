-- Revert guildkeeper:economy/_pay_all from pg

begin;
set local role guildkeeper_owner;

drop function economy._pay_all(bigint, text, economy.movement[], timestamptz);

commit;
