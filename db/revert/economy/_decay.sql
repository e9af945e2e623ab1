-- Revert guildkeeper:economy/_decay from pg

begin;
set local role guildkeeper_owner;

drop function economy._decay;

commit;
