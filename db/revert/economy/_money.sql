-- Revert guildkeeper:economy/_money from pg

begin;
set local role guildkeeper_owner;

drop function economy._money;

commit;
