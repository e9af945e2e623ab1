-- Verify guildkeeper:economy/fold_fortunes on pg

begin;

select 'economy.fold_fortunes'::regproc;

rollback;
