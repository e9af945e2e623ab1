-- Specification of tickets._admit: Discord is told of differences.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
select tickets._admit(tests.ticket(1));
select results_eq(
  'select tests.effects()', $$values ('PUT /channels/501/permissions/1'), ('PUT /channels/501/permissions/5'),
    ('PUT /channels/501/permissions/201'), ('PUT /channels/501/permissions/9')$$, 'all of it, at first'
);
select tests.clear_effects();
select tickets._admit(tests.ticket(1));
select is_empty('select tests.effects()', 'nothing, as nothing is different');
update tickets.ticket set state = 'closed';
select tickets._admit(tests.ticket(1));
select results_eq('select tests.effects()', array['DELETE /channels/501/permissions/5'], 'the opener is locked out');
select tests.clear_effects();
update tickets.ticket set room = 'thread';
update tickets.ticket set state = 'open';
delete from tickets.access;
select tickets._admit(tests.ticket(1));
select results_eq('select tests.effects()', array['PUT /channels/501/thread-members/5'], 'to a thread people are added');
delete from tickets.access;
select tests.clear_effects();
update tickets.ticket set room = 'channel';
update desk.type set room = 'thread';
select tickets._admit(tests.ticket(1));
select ok(
  'PUT /channels/501/permissions/5' in (select tests.effects()), 'a channel stays one, whatever its type says by now'
);

select * from finish();
rollback;
