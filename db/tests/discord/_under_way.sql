-- Specification of discord._under_way: whether effects on a member wait or are being carried out.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

select is(discord._under_way(1, 501), false, 'nothing is');
select discord.add_role(1, 501, 201);
select is(discord._under_way(1, 501), true, 'a role that waits is');
select is(discord._under_way(1, 50), false, 'for that member');
select is(discord._under_way(2, 501), false, 'in that guild');
update outbox.effect set state = 'claimed', token = gen_random_uuid();
select is(discord._under_way(1, 501), true, 'one that is being given, too');
update outbox.effect set state = 'done', token = null;
select is(discord._under_way(1, 501), false, 'one that was given is not');

select * from finish();
rollback;
