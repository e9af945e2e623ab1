-- Revert guildkeeper:economy/_decay from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('economy._decay');
drop function economy._decay;

commit;
