-- Revert guildkeeper:economy/_book_edit from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on economy.balance;
drop trigger book_edit on economy.balance;
drop function economy._book_edit();

commit;
