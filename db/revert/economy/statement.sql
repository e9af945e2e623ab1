-- Revert guildkeeper:economy/statement from pg

begin;
set local role guildkeeper_owner;

drop function economy.statement(bigint, bigint, bigint, integer, bigint, boolean);
drop type economy.statement_line;

commit;
