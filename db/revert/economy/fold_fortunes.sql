-- Revert guildkeeper:economy/fold_fortunes from pg

begin;
set local role guildkeeper_owner;

drop function economy.fold_fortunes;

commit;
