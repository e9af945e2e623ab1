-- Revert guildkeeper:economy/_question from pg

begin;
set local role guildkeeper_owner;

drop function economy._question;
drop type economy.payment;

commit;
