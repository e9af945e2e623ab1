-- Revert guildkeeper:economy/_refuse_rewriting from pg

begin;
set local role guildkeeper_owner;

drop trigger refuse_truncating on economy.entry;
drop trigger refuse_rewriting on economy.entry;
drop trigger refuse_truncating on economy.reversal;
drop trigger refuse_rewriting on economy.reversal;
drop trigger refuse_truncating on economy.transaction;
drop trigger refuse_rewriting on economy.transaction;
drop function economy._refuse_rewriting;

commit;
