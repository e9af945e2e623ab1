-- Revert guildkeeper:economy/_next_decay from pg

begin;
set local role guildkeeper_owner;

drop function economy._next_decay;

commit;
