-- Revert guildkeeper:economy/_book_edit from pg

begin;
set local role guildkeeper_owner;

drop trigger book_edit on economy.balances;
drop function economy._book_edit;

commit;
