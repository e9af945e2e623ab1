-- Revert guildkeeper:economy/statement from pg

begin;
set local role guildkeeper_owner;

drop function economy.statement(bigint, bigint, bigint, integer, bigint);
drop type economy.statement_line;

commit;
