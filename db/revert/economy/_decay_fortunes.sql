-- Revert guildkeeper:economy/_decay_fortunes from pg

begin;
set local role guildkeeper_owner;

drop function economy._decay_fortunes;

commit;
