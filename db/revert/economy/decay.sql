-- Revert guildkeeper:economy/decay from pg

begin;
set local role guildkeeper_owner;

drop table economy.decay;

commit;
