-- Revert guildkeeper:imports/_flaw from pg

begin;
set local role guildkeeper_owner;

drop function imports._flaw;

commit;
