-- Revert guildkeeper:economy/statement from pg

begin;
set local role guildkeeper_owner;

drop function economy.statement;
drop type economy.statement_line;

commit;
